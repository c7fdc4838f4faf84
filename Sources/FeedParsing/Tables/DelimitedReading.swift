/// Reads records of delimited text (RFC 4180) chunk by chunk: quoted fields may hold delimiters, line ends and doubled
/// quotes; a quote inside a bare field is text.
struct DelimitedReading {
    /// One record, valid only while it is handed over.
    struct Record {
        let fields: [ByteView]
        /// 1-based line on which it begins.
        let line: Int
    }

    private let delimiter: UInt8
    /// Bytes of one record; a longer one is left out.
    private let limit: Int
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var state = State.fieldStart
    private var line = 1
    private var recordLine = 1
    private var isTooLong = false
    /// Records that were longer than the limit.
    private(set) var oversized = 0
    /// Whether the text ended inside a quoted field.
    private(set) var isOpen = false

    private enum State {
        case fieldStart, bare, quoted, quoteSeen
    }

    init(delimiter: UInt8, limit: Int = 1 << 20) {
        self.delimiter = delimiter
        self.limit = limit
    }

    mutating func feed(_ chunk: ByteView, to sink: (Record) -> Void) {
        for byte in chunk { take(byte, to: sink) }
    }

    /// Reads what stands after the last line end.
    mutating func finish(to sink: (Record) -> Void) {
        isOpen = state == .quoted
        if !bytes.isEmpty || !ends.isEmpty || state != .fieldStart { endRecord(to: sink) }
    }

    private mutating func take(_ byte: UInt8, to sink: (Record) -> Void) {
        if byte == UInt8(ascii: "\n") { line += 1 }
        switch state {
        case .quoted:
            if byte == UInt8(ascii: "\"") { state = .quoteSeen } else { append(byte) }
        case .fieldStart where byte == UInt8(ascii: "\""): state = .quoted
        case .quoteSeen where byte == UInt8(ascii: "\""):
            append(byte)
            state = .quoted
        default: takeBare(byte, to: sink)
        }
    }

    private mutating func takeBare(_ byte: UInt8, to sink: (Record) -> Void) {
        switch byte {
        case delimiter: endField()
        case UInt8(ascii: "\n"): endRecord(to: sink)
        default:
            append(byte)
            state = .bare
        }
    }

    private mutating func append(_ byte: UInt8) {
        guard bytes.count < limit else {
            isTooLong = true
            // A quote that nothing closes must not swallow the rest of the file.
            if byte == UInt8(ascii: "\n") { reset() }
            return
        }
        bytes.append(byte)
    }

    private mutating func endField() {
        ends.append(bytes.count)
        state = .fieldStart
    }

    private mutating func endRecord(to sink: (Record) -> Void) {
        // Of a carriage return before the line feed, which belongs to the line end.
        if state == .bare, bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        endField()
        guard !isTooLong, !(ends.count == 1 && bytes.isEmpty) else { return reset() }
        bytes.withUnsafeBufferPointer { view in
            var start = 0
            let fields = ends.map { end in
                defer { start = end }
                return view.part(start, end)
            }
            sink(Record(fields: fields, line: recordLine))
        }
        reset()
    }

    private mutating func reset() {
        if isTooLong { oversized += 1 }
        isTooLong = false
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        state = .fieldStart
        recordLine = line
    }

    /// The delimiter of a first line: a tab where there is one, since none stands in a field, else the one of semicolon,
    /// comma and bar that stands there most often.
    static func delimiter(ofLine line: ByteView) -> UInt8 {
        if line.contains(UInt8(ascii: "\t")) { return UInt8(ascii: "\t") }
        let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|")]
        let counted = candidates.map { candidate in (candidate, line.count { $0 == candidate }) }
        return counted.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil } ?? UInt8(ascii: ",")
    }
}
