import EventModel

/// Reads a file, the files of a folder, or standard input, as far as they have changed since the last time.
struct LocalReading {
    let source: Source
    let memory: PollMemory
    let settings: PollSettings

    /// What was found.
    struct Found {
        var pieces: [(url: String, bytes: [UInt8], mark: FileMark?)] = []
        /// Marks of all files that are there and were read before.
        var known: [FileMark] = []
        var notes: [String] = []
        /// Whether there is more to be read soon.
        var hasMore = false
    }

    /// Blocks while the disk works.
    func found(at place: LocalPath) -> Result<Found, LocalFile.Failure> {
        do throws(LocalFile.Failure) {
            switch place {
            case .standardInput: return .success(try standardInput())
            case .file(let path):
                let (kind, mark) = try LocalFile.look(at: path)
                return .success(kind == .folder ? try folder(path) : try file(path, mark))
            }
        } catch {
            return .failure(error)
        }
    }

    private func standardInput() throws(LocalFile.Failure) -> Found {
        guard let bytes = FileBytes.all(of: 0, atMost: settings.bodyCap) else {
            throw LocalFile.Failure(words: "standard input is larger than \(SizeWords.text(settings.bodyCap))")
        }
        return Found(pieces: bytes.isEmpty ? [] : [("-", bytes, nil)])
    }

    private func file(_ path: String, _ mark: FileMark) throws(LocalFile.Failure) -> Found {
        if memory.files == [mark] { return Found(known: [mark]) }
        guard let (bytes, mark) = try LocalFile.read(path, atMost: settings.bodyCap) else {
            return Found(known: memory.files ?? [], hasMore: true)
        }
        if bytes.isEmpty { throw LocalFile.Failure(words: "\(path): empty") }
        return Found(pieces: [(LocalPath.url(of: path), bytes, mark)])
    }

    private func folder(_ path: String) throws(LocalFile.Failure) -> Found {
        let known = Dictionary((memory.files ?? []).map { ($0.path, $0) }) { first, _ in first }
        var found = Found()
        var fresh: [FileMark] = []
        for name in try LocalFile.names(in: path) {
            do throws(LocalFile.Failure) {
                let (kind, mark) = try LocalFile.look(at: path.hasSuffix("/") ? path + name : "\(path)/\(name)")
                guard kind == .file else { continue }
                if known[mark.path] == mark { found.known.append(mark) } else { fresh.append(mark) }
            } catch {
                found.notes.append(error.words)
            }
        }
        fresh.sort { ($0.changedAt, $0.path) < ($1.changedAt, $1.path) }
        for mark in fresh.prefix(settings.mostFilesPerPoll) { read(mark, into: &found) }
        if fresh.count > settings.mostFilesPerPoll {
            found.notes.append("\(fresh.count - settings.mostFilesPerPoll) files still to come")
            found.hasMore = true
        }
        return found
    }

    /// A file that cannot be read is said, and counts as known until it changes.
    private func read(_ mark: FileMark, into found: inout Found) {
        do throws(LocalFile.Failure) {
            guard let (bytes, mark) = try LocalFile.read(mark.path, atMost: settings.bodyCap) else {
                return found.hasMore = true
            }
            if bytes.isEmpty {
                found.known.append(mark)
            } else {
                found.pieces.append((LocalPath.url(of: mark.path), bytes, mark))
            }
        } catch {
            found.notes.append(error.words)
            found.known.append(mark)
        }
    }
}
