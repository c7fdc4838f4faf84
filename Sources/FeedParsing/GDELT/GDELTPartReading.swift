import EventModel
import Foundation

/// Reads a run of whole tab-separated lines: tests the two country columns first, and reads a row only where one of
/// them is a party.
struct GDELTPartReading {
    let selection: GDELTSelection
    let making: GDELTEventMaking
    private let codes: [Code]
    private(set) var events: [CodedEvent] = []
    private(set) var tally = GDELTTally()
    /// Columns of the last row, by which a row cut short is told from one of an older version.
    var lastColumns = 0

    /// Three letters as a number, for comparing at once.
    private typealias Code = UInt32

    init(selection: GDELTSelection, making: GDELTEventMaking) {
        self.selection = selection
        self.making = making
        codes = selection.parties.compactMap { code in
            var code = code
            return code.withUTF8 { $0.count == 3 ? Self.code($0, at: 0) : nil }
        }
    }

    mutating func read(_ bytes: ByteView, atEnd: Bool) {
        var start = 0
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            tally.lines += 1
            var line = bytes.part(start, end)
            if line.last == UInt8(ascii: "\r") { line = line.part(0, line.count - 1) }
            read(line: line, isOpen: atEnd && end == bytes.count)
            start = end + 1
        }
    }

    /// `isOpen` says that nothing ends the line, so that it may be cut short.
    private mutating func read(line: ByteView, isOpen: Bool) {
        guard let base = line.baseAddress, !line.isEmpty else { return }
        let columns = GDELTLineScan.tabs(base, line.count) + 1
        let isCut = isOpen && columns < lastColumns
        guard GDELTLayout.of(columns: columns) != nil, !isCut else {
            return noteStrange(line, columns, isOpen: isOpen)
        }
        if line.first?.isLetter == true, line.hasIgnoringCase("globaleventid", at: 0) {
            return tally.note(.header, line: tally.lines)
        }
        tally.rowsRead += 1
        lastColumns = columns
        guard isCandidate(base, line.count) else {
            tally.rowsOutside += 1
            return
        }
        let before = events.count
        readWhole(GDELTFields.split(line))
        if isOpen, events.count > before { tally.note(.unended, line: tally.lines) }
    }

    private mutating func noteStrange(_ line: ByteView, _ columns: Int, isOpen: Bool) {
        guard !line.trimmed.isEmpty else { return }
        if line.hasIgnoringCase("globaleventid", at: 0) { return tally.note(.header, line: tally.lines) }
        tally.rowsRead += 1
        if isOpen, columns < GDELTLayout.two.columns {
            tally.note(.truncated, line: tally.lines)
        } else {
            tally.note(.columns, String(columns), line: tally.lines)
        }
    }

    private func isCandidate(_ base: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let first = GDELTLayout.actorCountry
        guard let place = GDELTLineScan.placeAfterTab(first, in: base, from: 0, count: count) else { return false }
        if isParty(base, at: place, count) { return true }
        let further = GDELTLayout.secondActor
        guard let second = GDELTLineScan.placeAfterTab(further, in: base, from: place, count: count) else {
            return false
        }
        return isParty(base, at: second, count)
    }

    private func isParty(_ base: UnsafePointer<UInt8>, at place: Int, _ count: Int) -> Bool {
        guard place + 3 <= count else { return false }
        let code = Self.code(ByteView(start: base, count: count), at: place)
        for party in codes where party == code { return true }
        return false
    }

    private static func code(_ bytes: ByteView, at place: Int) -> Code {
        Code(bytes[place]) | Code(bytes[place + 1]) << 8 | Code(bytes[place + 2]) << 16
    }

    /// Judges a row whose fields are known, whatever they were parted by.
    mutating func readWhole(_ fields: [ByteView]) {
        guard let row = GDELTRow(fields), let match = selection.match(row) else {
            tally.rowsOutside += 1
            return
        }
        let line = tally.lines
        var faults: [(GDELTEventMaking.Fault, String)] = []
        if let event = making.event(row, match, note: { faults.append(($0, $1)) }) {
            events.append(event)
        } else {
            tally.note(.noId, line: line)
        }
        for (fault, sample) in faults { tally.note(.field(fault), sample, line: line) }
    }

    /// Hands over the events and forgets them.
    mutating func takeEvents() -> [CodedEvent] {
        defer { events.removeAll(keepingCapacity: true) }
        return events
    }

    /// Judges one record of a comma-separated table.
    mutating func read(_ record: DelimitedReading.Record) {
        tally.lines = record.line
        guard GDELTLayout.of(columns: record.fields.count) != nil else {
            tally.rowsRead += 1
            return tally.note(.columns, String(record.fields.count), line: record.line)
        }
        if record.fields[0].hasIgnoringCase("globaleventid", at: 0) { return tally.note(.header, line: record.line) }
        tally.rowsRead += 1
        readWhole(record.fields)
    }
}
