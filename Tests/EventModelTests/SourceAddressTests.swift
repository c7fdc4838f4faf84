import EventModel
import Testing

@Suite struct SourceAddressTests {
    private let now = Timestamp(seconds: 1_767_348_000)  // 2026-01-02T10:00:00Z

    private func address(_ url: String) -> String {
        Source(
            name: "s", url: url, side: "third", jurisdiction: "INT", kind: .data, family: "f", audience: .foreign,
            language: "en"
        ).address(at: now)
    }

    @Test(arguments: [
        ("http://a/?p={yyyymm}", "http://a/?p=202601"),
        ("http://a/?p={yyyymm-1},{yyyymm-13}", "http://a/?p=202512,202412"),
        ("http://a/{yyyymmdd-1}.zip", "http://a/20260101.zip"),
        ("http://a/?d={dd/mm/yyyy-2}", "http://a/?d=31/12/2025"),
        ("http://a/?d={yyyy-mm-dd-120}", "http://a/?d=2025-09-04"), ("http://a/plain", "http://a/plain"),
        ("http://a/{other}", "http://a/{other}"), ("http://a/{yyyymm-x}", "http://a/{yyyymm-x}"),
        ("http://a/{yyyymm-99999999999999999999}", "http://a/{yyyymm-99999999999999999999}"),
        ("http://a/{yyyymm", "http://a/{yyyymm"),
    ])
    func marks_standForDates(_ url: String, _ wanted: String) {
        #expect(address(url) == wanted)
    }
}
