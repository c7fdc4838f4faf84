import EventModel

/// One file of a suite with what it expects.
struct SuiteCase {
    let name: String
    let bytes: [UInt8]
    let contentType: String?
    let url: String
    let expectations: [Expectation]

    var payload: Payload {
        Payload(
            source: "suite", url: url, fetchedAt: Timestamp(seconds: 1_700_000_000), contentType: contentType,
            bytes: bytes)
    }
}
