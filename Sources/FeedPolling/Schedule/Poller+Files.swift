import Dispatch
import EventModel

/// Sources that need no network.
extension Poller {
    /// Reads on a queue of its own, since a disk may take its time, and comes back to the lane.
    func read(_ place: LocalPath, of source: Source, memory: PollMemory, now: Timestamp) {
        let reading = LocalReading(source: source, memory: memory, settings: settings)
        readings[source.name] = now
        DispatchQueue.global(qos: .utility).async { [weak self] in
            let found = reading.found(at: place)
            self?.inOrder { $0.take(found, of: reading, startedAt: now) }
        }
    }

    private func take(
        _ found: Result<LocalReading.Found, LocalFile.Failure>, of reading: LocalReading, startedAt: Timestamp
    ) {
        // The source may have been taken off the list meanwhile, and another reading of it begun.
        guard readings[reading.source.name] == startedAt else { return }
        readings[reading.source.name] = nil
        let now = clock()
        var memory = reading.memory
        (memory.hints, memory.rhythm) = (memories[reading.source.name]?.hints, memories[reading.source.name]?.rhythm)
        switch found {
        case .success(let found):
            let judgement = LocalJudgement(
                source: reading.source, memory: memory, settings: settings, startedAt: startedAt)
            for result in judgement.results(found, now: now) { conclude(result) }
        case .failure(let failure):
            conclude(
                PollJudgement(pacing: pacing).failed(
                    reading.source, memory: memory, .other(failure.words), startedAt: startedAt, now: now))
        }
        if changedWhileRead.remove(reading.source.name) != nil { markDue(reading.source.name) }
        pollWhatIsDue()
    }

    /// Watches the folders of local sources, so that a change is read at once and not only when it is due.
    func watchFolders() {
        let paths = names.compactMap { name -> (name: String, path: String)? in
            guard case .file(let path)? = sources[name].flatMap({ LocalPath($0.url) }) else { return nil }
            return (name, path)
        }
        guard !paths.isEmpty else { return folderWatch = nil }
        folderWatch = FolderWatch(
            queue: lane.queue, paths: paths, ready: { [weak self] in self?.assumeIsolated { $0.takeChanges() } })
    }

    /// A row of writes is one change: it is read a moment later.
    private func takeChanges() {
        for name in folderWatch?.changes() ?? [] where changed.insert(name).inserted {
            lane.queue.asyncAfter(deadline: .now() + .milliseconds(200)) { [weak self] in
                self?.assumeIsolated { $0.noticeChange(name) }
            }
        }
    }

    private func noticeChange(_ name: String) {
        changed.remove(name)
        // What is being read now may not have the change yet.
        if readings[name] != nil { changedWhileRead.insert(name) }
        refresh(name)
    }
}
