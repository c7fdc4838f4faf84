import Dispatch
import EventModel
import Foundation
import Synchronization

/// Hands each event to a command of the user, as JSON on its standard input: one after the other, in order.
nonisolated final class EventHandover: Sendable {
    /// Events that may wait; the archive has those that find no room.
    static let mostWaiting = 1000
    /// Seconds a command may take for one event.
    static let patience = 60.0

    private let command: String
    private let lane = DispatchQueue(label: "bilat.exec")
    private let waiting = Mutex(0)
    private let failures = Mutex(0)

    init(command: String) {
        self.command = command
    }

    /// Whether every event so far was taken with exit 0.
    var isWhole: Bool { failures.withLock { $0 } == 0 }

    /// Queues an event; `record` is its JSON line, `title` names it in messages.
    func hand(_ record: [UInt8], title: String) {
        let hasRoom = waiting.withLock { count in
            guard count < Self.mostWaiting else { return false }
            count += 1
            return true
        }
        guard hasRoom else { return fail("\(Self.mostWaiting) events wait already; not handed over", title) }
        lane.async { [self] in
            if let words = run(on: record) { fail(words, title) }
            waiting.withLock { $0 -= 1 }
        }
    }

    /// Waits until all that is queued has been handed over.
    func finish() {
        lane.sync {}
    }

    private func fail(_ words: String, _ title: String) {
        failures.withLock { $0 += 1 }
        StandardError.write("bilat: --exec: \(words): \(title)")
    }

    /// What went wrong, if anything did.
    private func run(on record: [UInt8]) -> String? {
        // A file, not a pipe: a command that does not read must not end this program by SIGPIPE.
        let file = FileManager.default.temporaryDirectory.appending(path: "bilat-event-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        let ended = DispatchSemaphore(value: 0)
        let process = Process()
        do {
            try Data(record).write(to: file)
            process.executableURL = URL(filePath: "/bin/sh")
            process.arguments = ["-c", command]
            process.standardInput = try FileHandle(forReadingFrom: file)
            // The command's output must not mix with the lines of events.
            process.standardOutput = FileHandle.standardError
            process.terminationHandler = { _ in ended.signal() }
            try process.run()
        } catch {
            return "cannot be started: \(error.localizedDescription)"
        }
        guard ended.wait(timeout: .now() + Self.patience) == .success else {
            process.terminate()
            return "took longer than \(Int(Self.patience)) s"
        }
        return process.terminationStatus == 0 ? nil : "exit \(process.terminationStatus)"
    }
}
