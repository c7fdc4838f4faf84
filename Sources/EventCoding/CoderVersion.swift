/// The version written into each coded event; grows with every change that may code a report otherwise.
enum CoderVersion {
    static let text = "3"
}
