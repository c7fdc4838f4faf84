/// The name of an element or attribute as written, with its prefix apart.
struct TagName {
    let written: ByteView
    /// 0 without a prefix.
    let prefix: UInt64
    let local: UInt64
    let whole: UInt64

    init(_ written: ByteView) {
        self.written = written
        whole = NameHash.of(written)
        if let colon = written.firstIndex(of: UInt8(ascii: ":"), from: 0), colon > 0, colon + 1 < written.count {
            prefix = NameHash.of(written.part(0, colon))
            local = NameHash.of(written.part(colon + 1, written.count))
        } else {
            prefix = 0
            local = whole
        }
    }

    var localText: ByteView {
        guard prefix != 0, let colon = written.firstIndex(of: UInt8(ascii: ":"), from: 0) else { return written }
        return written.part(colon + 1, written.count)
    }
}
