public import EventModel

extension EvaluationReport {
    /// Writes the figures as one JSON object; shares carry `hits`, `n` and the interval, classes below the least
    /// count have `measured: false`.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("schema", RecordSchema.number)
            json.key("languages")
            json.array(languages) { json, language in
                json.object { json in
                    json.member("language", language.name)
                    json.member("n", language.count)
                    json.key("fields")
                    json.array(language.fields) { json, field in Self.write(field, to: &json) }
                    json.key("calibration")
                    json.array(language.calibration) { json, bin in Self.write(bin, to: &json) }
                }
            }
            json.key("calibration")
            json.array(calibration) { json, bin in Self.write(bin, to: &json) }
            json.key("misses")
            json.array(misses) { json, miss in
                json.object { json in
                    json.member("id", miss.id)
                    json.member("field", miss.field)
                    json.member("labels", miss.labels)
                    json.member("coded", miss.coded)
                    json.member("text", miss.text)
                }
            }
        }
    }

    private static func write(_ bin: CalibrationBin, to json: inout JSONWriter) {
        json.object { json in
            json.member("from", bin.from)
            json.member("meanConfidence", bin.meanConfidence)
            json.key("right")
            write(bin.right, to: &json)
        }
    }

    private static func write(_ field: FieldScore, to json: inout JSONWriter) {
        json.object { json in
            json.member("field", field.field)
            json.key("accuracy")
            write(field.accuracy, to: &json)
            json.member("macroF1", field.micro == nil ? field.macroF1 : nil)
            json.member("microF1", field.micro?.f1)
            json.member("majority", field.micro == nil ? field.majority.value : nil)
            json.key("confusion")
            json.array(field.confusion) { json, confusion in
                json.object { json in
                    json.member("label", confusion.label)
                    json.member("coded", confusion.coded)
                    json.member("n", confusion.count)
                }
            }
            json.key("classes")
            json.array(field.classes) { json, score in
                json.object { json in
                    json.member("label", score.label)
                    json.member("measured", score.recall.count >= Share.leastCount)
                    json.key("precision")
                    write(score.precision, to: &json)
                    json.key("recall")
                    write(score.recall, to: &json)
                    json.member("f1", score.f1)
                }
            }
        }
    }

    private static func write(_ share: Share, to json: inout JSONWriter) {
        json.object { json in
            json.member("value", share.count == 0 ? nil : share.value)
            json.member("hits", share.hits)
            json.member("n", share.count)
            json.member("low", share.interval.lowerBound)
            json.member("high", share.interval.upperBound)
        }
    }
}
