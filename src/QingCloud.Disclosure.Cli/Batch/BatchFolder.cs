using System.Text;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Cli.Batch;

/// <summary>A folder of results: documents are appended whole, and what a stopped run left half is cut off when it is resumed.</summary>
internal sealed class BatchFolder : IDisposable
{
    private readonly string _folder;
    private readonly MessageLanguage _language;
    private readonly FileStream _journal;
    private readonly List<FileStream> _files = [];
    private readonly HashSet<string> _finished = new(StringComparer.Ordinal);

    private BatchFolder(string folder, MessageLanguage language)
    {
        _language = language;
        _folder = folder;
        Directory.CreateDirectory(folder);

        // For this run alone: two runs on one folder would tear each other's lines.
        _journal = Open(BatchJournal.FileName, FileShare.None);
    }

    /// <summary>The documents that earlier runs finished.</summary>
    internal IReadOnlySet<string> Finished => _finished;

    /// <exception cref="IOException">The folder cannot be written, another run is writing it, or it holds results and is not to be resumed.</exception>
    internal static BatchFolder Open(string path, BatchFormat format, bool resume, MessageLanguage language)
    {
        BatchFolder folder = new(path, language);
        try
        {
            folder.Restore(format, resume);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Appends a document's results, then says so in the journal. Each write goes to the system at once: what is killed after it loses nothing.</summary>
    internal void Append(BatchResult result)
    {
        foreach ((FileStream file, ReadOnlyMemory<byte> part) in _files.Zip(result.Parts))
        {
            file.Write(part.Span);
        }

        _journal.Write(BatchJournal.Entry(result.Document, _files.Select(file => file.Position)));
    }

    public void Dispose()
    {
        _journal.Dispose();
        foreach (FileStream file in _files)
        {
            file.Dispose();
        }
    }

    private void Restore(BatchFormat format, bool resume)
    {
        if (_journal.Length > 0 && !resume)
        {
            throw new IOException(ErrorTexts.HoldsResults.With(_folder).In(_language));
        }

        using IEnumerator<ReadOnlyMemory<byte>> lines = WholeLines(_journal).GetEnumerator();
        long end = lines.MoveNext() ? HeadLength(lines.Current, format) : 0;
        _files.AddRange(format.Files.Select(file => Open(file.Name, FileShare.Read)));
        if (end == 0 && _files.Any(file => file.Length > 0))
        {
            throw new IOException(ErrorTexts.HoldsOtherFiles.With(_folder).In(_language));
        }

        (end, long[] lengths) = ReadEntries(lines, end);
        Cut(_journal, end);
        if (end == 0)
        {
            _journal.Write(BatchJournal.Head(format.Name));
        }

        foreach ((FileStream file, long length, BatchFile kind) in _files.Zip(lengths, format.Files))
        {
            Cut(file, length);
            if (length == 0)
            {
                file.Write(Encoding.UTF8.GetBytes(kind.Header));
            }
        }
    }

    private int HeadLength(ReadOnlyMemory<byte> line, BatchFormat format)
    {
        string? written = BatchJournal.FormatOf(line);
        return written == format.Name ? line.Length : throw new IOException(ErrorTexts.HoldsOtherFormat.With(_folder, written ?? "?", format.Name).In(_language));
    }

    // A line that is torn, or that speaks of more than the files hold (after a loss of power), ends what is known to be finished.
    private (long End, long[] Lengths) ReadEntries(IEnumerator<ReadOnlyMemory<byte>> lines, long end)
    {
        long[] lengths = new long[_files.Count];
        while (lines.MoveNext()
            && BatchJournal.EntryOf(lines.Current) is var (document, after)
            && after.Length == lengths.Length
            && after.Zip(_files).All(pair => pair.First <= pair.Second.Length))
        {
            _finished.Add(document);
            lengths = after;
            end += lines.Current.Length;
        }

        return (end, lengths);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> WholeLines(FileStream journal)
    {
        byte[] buffer = new byte[1 << 16];
        using MemoryStream line = new();
        for (int count = journal.Read(buffer); count > 0; count = journal.Read(buffer))
        {
            for (int start = 0; start < count;)
            {
                int length = buffer.AsSpan(start, count - start).IndexOf((byte)'\n') + 1;
                line.Write(buffer, start, length > 0 ? length : count - start);
                start += length > 0 ? length : count - start;
                if (length > 0)
                {
                    yield return line.ToArray();
                    line.SetLength(0);
                }
            }
        }
    }

    private static void Cut(FileStream file, long length)
    {
        file.SetLength(length);
        file.Seek(length, SeekOrigin.Begin);
    }

    // Unbuffered: what is written is the system's at once.
    private FileStream Open(string name, FileShare share) => new(Path.Combine(_folder, name), FileMode.OpenOrCreate, FileAccess.ReadWrite, share, bufferSize: 0);
}
