public import EventModel

extension EventChain: JSONWritable {
    /// Writes the evidence pack as one JSON object.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("schema", RecordSchema.number)
            json.member("key", Int(key.number))
            json.key("event")
            event.write(to: &json)
            json.key("versions")
            json.array(versions) { Self.write($1, to: &$0) }
            json.key("bodies")
            json.array(bodies) { json, body in
                json.object { json in
                    json.member("text", body.text)
                    json.member("knownAt", body.knownAt)
                }
            }
            json.key("codings")
            json.array(codings) { json, coding in
                json.object { json in
                    json.member("version", coding.version)
                    json.member("validFrom", coding.validFrom)
                    json.key("event")
                    coding.event.write(to: &json)
                }
            }
            json.key("corrections")
            json.array(corrections) { Self.write($1, to: &$0) }
            json.key("stories")
            json.array(memberships) { json, membership in
                json.object { json in
                    json.member("story", membership.story)
                    json.member("validFrom", membership.validFrom)
                }
            }
            json.key("notes")
            json.array(notes) { json, note in
                json.object { json in
                    json.member("text", note.text)
                    json.member("author", note.user)
                    json.member("madeAt", note.madeAt)
                }
            }
        }
    }

    private static func write(_ version: ReportVersion, to json: inout JSONWriter) {
        json.object { json in
            json.member("version", version.number)
            json.member("title", version.title)
            json.member("summary", version.summary)
            json.member("url", version.url)
            json.member("publishedAt", version.publishedAt)
            json.member("fetchedAt", version.fetchedAt)
            json.member("validFrom", version.validFrom)
            json.member("validTo", version.validTo)
            json.key("payload")
            guard let payload = version.payload else { return json.null() }
            json.object { json in
                json.member("source", payload.source)
                json.member("url", payload.url)
                json.member("fetchedAt", payload.fetchedAt)
                json.member("contentType", payload.contentType)
                json.member("byteCount", payload.byteCount)
                json.member("sha256", payload.digest)
            }
        }
    }

    private static func write(_ record: CorrectionRecord, to json: inout JSONWriter) {
        json.object { json in
            json.member("field", record.correction.field)
            json.member("value", record.correction.value)
            json.member("author", record.correction.author)
            json.member("madeAt", record.correction.madeAt)
            json.member("reason", record.correction.reason)
            json.member("withdrawnAt", record.withdrawnAt)
            json.member("withdrawnBy", record.withdrawnBy)
        }
    }
}
