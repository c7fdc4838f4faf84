import EventModel
import History
import Testing

@Suite struct CollectorLockTests {
    @Test func lock_isRefused_whileItIsHeld_andNamesTheHolder() throws {
        try Samples.withDirectory { place in
            let first = try CollectorLock.ask(archive: "\(place)/a.sqlite", now: Samples.noon)
            guard case .held(let lock) = first else {
                Issue.record("the first one was refused")
                return
            }
            guard case .heldBy(let holder) = try CollectorLock.ask(archive: "\(place)/a.sqlite", now: Samples.noon)
            else {
                Issue.record("the second one was let in")
                return
            }
            #expect(holder.startedAt == Samples.noon)
            #expect(holder.pid > 0)
            #expect(CollectorLock.holder(archive: "\(place)/a.sqlite") == holder)
            withExtendedLifetime(lock) {}
        }
    }

    @Test func lock_isFree_whenItsHolderIsGone() throws {
        try Samples.withDirectory { place in
            do { _ = try CollectorLock.ask(archive: "\(place)/a.sqlite", now: Samples.noon) }
            guard case .held = try CollectorLock.ask(archive: "\(place)/a.sqlite", now: Samples.noon) else {
                Issue.record("the lock outlived its holder")
                return
            }
            #expect(CollectorLock.holder(archive: "\(place)/a.sqlite") == nil)
            #expect(CollectorLock.holder(archive: "\(place)/none.sqlite") == nil)
        }
    }
}
