import Dispatch
import EventModel

/// Reads a table of GDELT events chunk by chunk, tab-separated as GDELT writes it or comma-separated as databases do.
struct GDELTTableReading {
    private var part: GDELTPartReading
    private var commas: DelimitedReading?
    private var tally = GDELTTally()
    /// The beginning of a line whose end has not come yet.
    private var carry: [UInt8] = []
    private var isSkippingLine = false
    private let origin: PayloadOrigin

    init(selection: GDELTSelection, origin: PayloadOrigin, knownBy: KnownBy, delimiter: UInt8 = 0x09) {
        self.origin = origin
        part = GDELTPartReading(
            selection: selection, making: GDELTEventMaking(origin: origin, knownBy: knownBy))
        if delimiter != 0x09 { commas = DelimitedReading(delimiter: delimiter) }
    }

    private static let longestLine = 1 << 20

    mutating func feed(_ bytes: ByteView, onEvent: (CodedEvent) -> Void) {
        if commas != nil { return feedCommas(bytes, onEvent: onEvent) }
        guard let firstEnd = bytes.firstIndex(of: UInt8(ascii: "\n"), from: 0) else { return keep(bytes) }
        var start = 0
        if !carry.isEmpty || isSkippingLine {
            keep(bytes.part(0, firstEnd + 1))
            endCarry(onEvent: onEvent)
            start = firstEnd + 1
        }
        let end = (bytes.lastIndex(of: UInt8(ascii: "\n")) ?? firstEnd) + 1
        readLines(bytes.part(start, end), onEvent: onEvent)
        keep(bytes.part(end, bytes.count))
    }

    /// The counts and problems; its events have been handed over.
    mutating func finish(onEvent: (CodedEvent) -> Void) -> CodedTable {
        if commas != nil {
            finishCommas(onEvent: onEvent)
        } else if !carry.isEmpty || isSkippingLine {
            endCarry(onEvent: onEvent, atEnd: true)
        }
        return CodedTable(
            rowsRead: tally.rowsRead, rowsOutside: tally.rowsOutside, problems: tally.problems(place: origin.url))
    }

    // MARK: Lines

    private mutating func keep(_ bytes: ByteView) {
        guard carry.count + bytes.count <= Self.longestLine else {
            isSkippingLine = true
            carry.removeAll()
            return
        }
        if !isSkippingLine { carry.append(contentsOf: bytes) }
    }

    private mutating func endCarry(onEvent: (CodedEvent) -> Void, atEnd: Bool = false) {
        if isSkippingLine {
            isSkippingLine = false
            tally.lines += 1
            tally.rowsRead += 1
            return tally.note(.longLine, String(Self.longestLine), line: tally.lines)
        }
        let line = carry
        carry.removeAll(keepingCapacity: true)
        var reading = part
        line.withUnsafeBufferPointer { reading.read($0, atEnd: atEnd) }
        take(reading, onEvent: onEvent)
    }

    private mutating func readLines(_ bytes: ByteView, onEvent: (CodedEvent) -> Void) {
        let parts = Self.parts(of: bytes)
        guard parts.count > 1 else {
            var reading = part
            reading.read(bytes, atEnd: false)
            return take(reading, onEvent: onEvent)
        }
        for reading in Self.read(parts, as: part) { take(reading, onEvent: onEvent) }
    }

    private mutating func take(_ reading: GDELTPartReading, onEvent: (CodedEvent) -> Void) {
        for event in reading.events { onEvent(event) }
        tally.add(reading.tally)
        if reading.lastColumns > 0 { part.lastColumns = reading.lastColumns }
    }

    /// Runs of whole lines of about the same length, as many as are worth it.
    private static func parts(of bytes: ByteView) -> [ByteView] {
        let number = min(bytes.count / leastPart, 4)
        guard number > 1 else { return [bytes] }
        var parts: [ByteView] = []
        var start = 0
        for index in 1...number {
            let aim = max(start, bytes.count / number * index)
            let end =
                index == number
                ? bytes.count : (bytes.firstIndex(of: UInt8(ascii: "\n"), from: aim) ?? bytes.count - 1) + 1
            if end > start { parts.append(bytes.part(start, end)) }
            start = end
        }
        return parts
    }

    private static let leastPart = 1 << 19

    /// Reads all parts at once; the results stand in the order of the parts.
    private static func read(_ parts: [ByteView], as pattern: GDELTPartReading) -> [GDELTPartReading] {
        var readings = Array(repeating: pattern, count: parts.count)
        readings.withUnsafeMutableBufferPointer { results in
            // Each index is written by one iteration alone, and all end before the call returns.
            nonisolated(unsafe) let results = results
            // Only read, and the bytes outlive the call.
            nonisolated(unsafe) let parts = parts
            DispatchQueue.concurrentPerform(iterations: parts.count) { index in
                results[index].read(parts[index], atEnd: false)
            }
        }
        return readings
    }

    // MARK: Commas

    private mutating func feedCommas(_ bytes: ByteView, onEvent: (CodedEvent) -> Void) {
        guard var commas else { return }
        commas.feed(bytes) { part.read($0) }
        self.commas = commas
        for event in part.takeEvents() { onEvent(event) }
    }

    private mutating func finishCommas(onEvent: (CodedEvent) -> Void) {
        guard var commas else { return }
        commas.finish { part.read($0) }
        for event in part.takeEvents() { onEvent(event) }
        tally = part.tally
        if commas.isOpen { tally.note(.truncated, line: tally.lines) }
        if commas.oversized > 0 { tally.note(.longLine, String(Self.longestLine), line: tally.lines) }
    }
}
