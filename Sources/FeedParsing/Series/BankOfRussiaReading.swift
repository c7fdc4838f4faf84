import EventModel

/// Reads `XML_daily` (all currencies of a day) and `XML_dynamic` (one currency, day by day) of the Bank of Russia.
///
/// `Value` is the price of `Nominal` units in roubles, with a decimal comma.
struct BankOfRussiaReading: MarkupHandler {
    private let readings: [SeriesReading]
    private(set) var collecting: SeriesCollecting
    private(set) var log = RepairLog()
    /// Whether the first element is the bank's.
    private(set) var isRates = false
    private var depth = 0
    private var name = ""
    private var text: [UInt8] = []
    private var documentDate = ""
    private var row: [String: String] = [:]

    init(readings: [SeriesReading], collecting: SeriesCollecting) {
        self.readings = readings
        self.collecting = collecting
    }

    var wantsText: Bool { depth == 3 }
    var isDone: Bool { depth > 0 && !isRates }
    func elementsClosed(by tag: StartTag) -> Int { 0 }
    func isVoid(_ tag: StartTag) -> Bool { false }

    mutating func start(_ tag: StartTag) {
        depth += 1
        switch depth {
        case 1:
            isRates = tag.name.whole == NameHash.of("valcurs")
            documentDate = tag.attribute("date") ?? ""
        case 2: startRow(tag)
        case 3:
            name = tag.name.written.text
            text.removeAll(keepingCapacity: true)
        default: break
        }
    }

    private mutating func startRow(_ tag: StartTag) {
        let id = tag.attribute("id") ?? ""
        row = ["ID": id, "CharCode": Self.currencies[id] ?? "", "Date": tag.attribute("date") ?? documentDate]
    }

    /// The bank's ids of currencies, which `XML_dynamic` gives without their letters.
    private static let currencies = [
        "R01235": "USD", "R01239": "EUR", "R01335": "KZT", "R01375": "CNY", "R01820": "JPY",
    ]

    mutating func text(_ bytes: ByteView) {
        if text.count < 200 { text.append(contentsOf: bytes) }
    }

    mutating func end() {
        switch depth {
        case 3: row[name] = String(decoding: text, as: UTF8.self).trimmingWhiteSpace
        case 2: takeRow()
        default: break
        }
        depth -= 1
    }

    private mutating func takeRow() {
        for reading in readings where reading.match.allSatisfy({ row[$0.field] == $0.value }) {
            guard let value = row["Value"] else { return collecting.note(.field, "Value") }
            var reading = reading
            reading.decimal = .comma
            let nominal = DecimalText.number(row["Nominal"] ?? "1", decimal: .comma) ?? 0
            collecting.take(reading, period: row["Date"] ?? "", value: value, nominal: nominal)
        }
    }

    mutating func note(_ repair: Repair, line: @autoclosure () -> Int) {
        log.note(repair, line: line())
    }
}
