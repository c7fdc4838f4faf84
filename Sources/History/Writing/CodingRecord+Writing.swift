import EventModel

extension CodingRecord {
    /// Writes the coding of `event` in the form that `read` reads.
    static func write(_ event: CodedEvent, to json: inout JSONWriter) {
        json.object { json in
            json.member("relevance", event.relevance.rawValue)
            json.member("reason", event.reason)
            json.member("coderVersion", event.coderVersion)
            json.member("knownAt", event.knownAt)
            json.member("knownBy", event.knownBy.rawValue)
            json.filled("coder", event.coder == "bilat" ? nil : event.coder)
            json.filled("mentions", event.mentions)
            json.filled("tone", event.tone)
            writeAct(event, to: &json)
            writeWords(event, to: &json)
            writeEvidence(event, to: &json)
        }
    }

    private static func writeAct(_ event: CodedEvent, to json: inout JSONWriter) {
        if event.direction != .undirected { json.member("direction", event.direction.text) }
        json.filled("initiator", event.initiator)
        json.filled("recipient", event.recipient)
        json.filled("target", event.target)
        json.filled("dimensions", event.dimensions.map(\.rawValue))
        json.filled("code", event.code)
        json.filled("root", event.root?.rawValue)
        json.filled("quad", event.quad?.rawValue)
        json.filled("goldstein", event.goldstein)
        json.filled("polarity", event.polarity)
        json.filled("modality", event.modality?.rawValue)
        json.filled("register", event.register?.rawValue)
        if let routine = event.routine { json.member("routine", routine) }
        json.filled("confidence", event.confidence)
    }

    private static func writeWords(_ event: CodedEvent, to json: inout JSONWriter) {
        if event.rhetoric != .unmarked { json.member("rhetoric", event.rhetoric.rawValue) }
        json.filled("phrases", event.phrases)
        if let speaker = event.speaker {
            json.key("speaker")
            json.object { json in
                json.member("name", speaker.name)
                json.filled("office", speaker.office)
                json.member("side", speaker.side)
                json.filled("rank", speaker.rank)
            }
        }
        json.filled("origin", event.origin)
        if let occurredOn = event.occurredOn {
            json.key("occurredOn")
            json.object { json in
                json.member("date", occurredOn.date)
                json.member("precision", occurredOn.precision.rawValue)
            }
        }
        json.filled("place", event.place)
        json.filled("regions", event.regions)
        json.filled("topics", event.topics)
    }

    private static func writeEvidence(_ event: CodedEvent, to json: inout JSONWriter) {
        // JSON has no infinite numbers.
        let amounts = event.amounts.filter(\.value.isFinite)
        if !amounts.isEmpty {
            json.key("amounts")
            json.array(amounts) { json, amount in
                json.object { json in
                    json.member("value", amount.value)
                    json.member("unit", amount.unit)
                    json.member("text", amount.text)
                }
            }
        }
        if !event.dates.isEmpty {
            json.key("dates")
            json.array(event.dates) { json, date in
                json.object { json in
                    json.member("date", date.date)
                    json.member("precision", date.precision.rawValue)
                }
            }
        }
        guard !event.evidence.isEmpty else { return }
        json.key("evidence")
        json.array(event.evidence) { json, span in
            json.object { json in
                json.member("start", span.start)
                json.member("end", span.end)
                json.member("text", span.text)
                json.member("rule", span.rule)
            }
        }
    }
}

extension JSONWriter {
    /// A member that is left out when nothing filled it.
    fileprivate mutating func filled(_ name: StaticString, _ value: String?) {
        if let value { member(name, value) }
    }

    fileprivate mutating func filled(_ name: StaticString, _ value: Int?) {
        if let value { member(name, value) }
    }

    fileprivate mutating func filled(_ name: StaticString, _ value: Double?) {
        if let value { member(name, value) }
    }

    fileprivate mutating func filled(_ name: StaticString, _ values: [String]) {
        if !values.isEmpty { member(name, values) }
    }
}
