import Testing

@testable import FeedPolling

extension StartGate {
    /// As for any feed, with the settings' own limits.
    fileprivate func earliestStart(at host: String, now: Int) -> Int? {
        earliestStart(at: host, manners, now: now)
    }

    fileprivate mutating func take(_ host: String, now: Int) {
        take(host, manners, now: now)
    }

    private var manners: HostManners { HostManners(for: PollerBench.source("a", ""), settings) }
}

@Suite struct StartGateTests {
    private func gate(_ change: (inout PollSettings) -> Void) -> StartGate {
        StartGate(settings: PollerBench.settings(change))
    }

    @Test func gate_isClosed_whileAsManyAsAllowedAreInFlight() {
        var gate = gate { ($0.mostInFlight, $0.mostPerHost) = (3, 2) }
        gate.take("a", now: 0)
        gate.take("a", now: 0)
        #expect(gate.earliestStart(at: "a", now: 0) == nil)
        #expect(gate.earliestStart(at: "b", now: 0) == 0)
        gate.take("b", now: 0)
        #expect(gate.earliestStart(at: "c", now: 0) == nil)
        gate.giveBack("a")
        #expect(gate.earliestStart(at: "a", now: 0) == 0)
        gate.giveBack("never taken")
        #expect(gate.inFlight == 2)
    }

    @Test func gate_keepsStartsApart_inAllAndPerHost() {
        var gate = gate { ($0.startSpacing, $0.hostSpacing) = (25, 250) }
        #expect(gate.earliestStart(at: "a", now: 1000) == 1000)
        gate.take("a", now: 1000)
        #expect(gate.earliestStart(at: "b", now: 1010) == 1025)
        #expect(gate.earliestStart(at: "a", now: 1010) == 1250)
        gate.giveBack("a")
        #expect(gate.earliestStart(at: "a", now: 1010) == 1250)
        #expect(gate.earliestStart(at: "a", now: 2000) == 2000)
    }

    @Test func gate_letsOneThrough_whenTheLimitsAreAbsurd() {
        let gate = gate { ($0.mostInFlight, $0.mostPerHost) = (0, -1) }
        #expect(gate.earliestStart(at: "a", now: 5) == 5)
    }
}
