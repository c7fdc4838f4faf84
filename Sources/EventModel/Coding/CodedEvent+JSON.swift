extension CodedEvent {
    /// Writes the record as one JSON object, every field present; what nothing filled is null.
    public func write(to json: inout JSONWriter) {
        json.object { writeMembers(to: &$0) }
    }

    /// Writes the members into an object that is open, to which others may be added.
    public func writeMembers(to json: inout JSONWriter) {
        json.member("schema", RecordSchema.number)
        json.key("report")
        json.object { report.writeMembers(to: &$0) }
        writeJudgement(to: &json)
        writeAct(to: &json)
        writeWords(to: &json)
        writeProvenance(to: &json)
    }

    private func writeJudgement(to json: inout JSONWriter) {
        json.member("relevance", relevance.rawValue)
        json.member("reason", reason)
        json.member("direction", direction.text)
        json.member("initiator", initiator)
        json.member("recipient", recipient)
        json.member("target", target)
        json.member("dimensions", dimensions.map(\.rawValue))
    }

    private func writeAct(to json: inout JSONWriter) {
        json.member("code", code)
        json.member("root", root?.rawValue)
        json.member("quad", quad?.rawValue)
        json.member("goldstein", goldstein)
        json.member("polarity", polarity)
        json.member("modality", modality?.rawValue)
        json.member("register", register?.rawValue)
        json.member("routine", routine)
    }

    private func writeWords(to json: inout JSONWriter) {
        json.member("rhetoric", rhetoric.rawValue)
        json.member("phrases", phrases)
        json.key("speaker")
        if let speaker {
            json.object { json in
                json.member("name", speaker.name)
                json.member("office", speaker.office)
                json.member("side", speaker.side)
                json.member("rank", speaker.rank)
            }
        } else {
            json.null()
        }
        json.member("origin", origin)
        json.key("occurredOn")
        if let occurredOn {
            json.object { json in
                json.member("date", occurredOn.date)
                json.member("precision", occurredOn.precision.rawValue)
            }
        } else {
            json.null()
        }
        json.member("place", place)
        json.member("regions", regions)
        json.member("topics", topics)
        json.key("amounts")
        json.array(amounts) { json, amount in
            json.object { json in
                json.member("value", amount.value)
                json.member("unit", amount.unit)
                json.member("text", amount.text)
            }
        }
        json.key("dates")
        json.array(dates) { json, date in
            json.object { json in
                json.member("date", date.date)
                json.member("precision", date.precision.rawValue)
            }
        }
    }

    private func writeProvenance(to json: inout JSONWriter) {
        json.member("confidence", confidence)
        json.key("evidence")
        json.array(evidence) { json, span in
            json.object { json in
                json.member("start", span.start)
                json.member("end", span.end)
                json.member("text", span.text)
                json.member("rule", span.rule)
            }
        }
        json.member("story", story)
        json.member("coder", coder)
        json.member("coderVersion", coderVersion)
        json.member("mentions", mentions)
        json.member("tone", tone)
        json.member("knownAt", knownAt)
        json.member("knownBy", knownBy.rawValue)
        json.key("corrections")
        json.array(corrections) { json, correction in
            json.object { json in
                json.member("field", correction.field)
                json.member("value", correction.value)
                json.member("author", correction.author)
                json.member("madeAt", correction.madeAt)
                json.member("reason", correction.reason)
            }
        }
    }
}
