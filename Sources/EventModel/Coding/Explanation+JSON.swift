extension Explanation {
    /// Writes rule, votes and what would have changed them as one JSON object; the spans stand in the event's evidence.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("rule", rule)
            json.member("reason", reason)
            json.member("confidence", confidence)
            json.key("votes")
            json.array(fields) { json, field in Self.write(field, to: &json) }
        }
    }

    private static func write(_ field: Field, to json: inout JSONWriter) {
        json.object { json in
            json.member("field", field.name)
            json.member("outcome", field.outcome)
            json.member("rules", field.rules)
            json.member("model", field.model)
            json.member("share", field.share)
            json.member("runnerUp", field.runnerUp)
            json.member("runnerUpShare", field.runnerUpShare)
            json.key("cues")
            json.array(field.cues) { json, cue in
                json.object { json in
                    json.member("name", cue.name)
                    json.member("weight", cue.weight)
                }
            }
            json.member("wouldChangeWithout", field.turningCues)
        }
    }
}
