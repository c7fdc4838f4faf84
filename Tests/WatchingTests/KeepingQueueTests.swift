import EventModel
import Testing

@testable import Watching

@Suite struct KeepingQueueTests {
    @Test func keeping_isKept_whenNothingWaits() {
        #expect(KeepingQueue().keeping == .kept)
    }
}
