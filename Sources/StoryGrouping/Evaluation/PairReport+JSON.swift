public import EventModel

extension PairReport {
    /// Writes the figures as one JSON object; counts from which precision and recall follow.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("schema", RecordSchema.number)
            json.key("headlinePairs")
            json.array(scripts) { json, figures in figures.write(to: &json) }
        }
    }
}

extension PairReport.Figures {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("script", script)
            json.member("n", count)
            json.key("shippedAtGreatestF1")
            shipped.write(to: &json)
            json.key("shippedAtPrecision92")
            shippedCareful.write(to: &json)
            json.key("heldOutAtGreatestF1")
            balanced.write(to: &json)
            json.key("heldOutAtPrecision92")
            careful.write(to: &json)
        }
    }
}

extension PairTally {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("hits", hits)
            json.member("said", said)
            json.member("same", same)
            json.member("precision", said == 0 ? nil : precision)
            json.member("recall", same == 0 ? nil : recall)
            json.member("f1", f1)
        }
    }
}
