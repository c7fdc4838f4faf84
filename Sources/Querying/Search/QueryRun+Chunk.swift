import EventModel

extension QueryRun {
    /// What is known of an expression over the rows of a chunk that are among `candidates`; of no meaning once
    /// `shouldStop` has said so.
    mutating func answer(
        to expression: QueryExpression, in chunk: EventChunk, among candidates: ChunkPlaces, _ shouldStop: () -> Bool
    ) -> ChunkAnswer {
        switch expression {
        case .all(let parts):
            var answer = ChunkAnswer(candidates)
            for part in parts {
                answer.formIntersection(self.answer(to: part, in: chunk, among: answer.possibly, shouldStop))
            }
            return answer
        case .any(let parts):
            var answer = ChunkAnswer(ChunkPlaces())
            for part in parts {
                let rest = candidates.subtracting(answer.surely)
                answer.formUnion(self.answer(to: part, in: chunk, among: rest, shouldStop))
            }
            return answer
        case .not(let part):
            return answer(to: part, in: chunk, among: candidates, shouldStop).negated(among: candidates)
        case .test(let test):
            return answer(to: test, in: chunk, among: candidates, shouldStop)
        }
    }

    private mutating func answer(
        to test: QueryTest, in chunk: EventChunk, among candidates: ChunkPlaces, _ shouldStop: () -> Bool
    ) -> ChunkAnswer {
        if candidates.isEmpty { return ChunkAnswer(candidates) }
        guard test.seeksText else {
            return ChunkAnswer(places(of: test, in: chunk, among: candidates).intersection(candidates))
        }
        let hits = textPlaces(of: test, in: chunk, among: candidates, shouldStop)
        // A title that matches an expression may cease to with a summary behind it: `/gas$/`.
        let surely = test.isSureByTitle ? hits : hits.intersection(chunk.wholeTexts)
        return ChunkAnswer(
            surely: surely, likely: hits, possibly: hits.union(candidates.subtracting(chunk.wholeTexts)))
    }

    private mutating func textPlaces(
        of test: QueryTest, in chunk: EventChunk, among candidates: ChunkPlaces, _ shouldStop: () -> Bool
    ) -> ChunkPlaces {
        let isWide = candidates.count * 4 > chunk.count
        switch test {
        case .text(let needle) where isWide:
            return Self.places(of: needle, in: chunk).intersection(candidates)
        case .wholeWord(let needle) where isWide:
            return Self.places(of: needle, in: chunk).intersection(candidates).filter { holds(test, for: chunk[$0]) }
        default:
            var asked = 0
            var isStopped = false
            return candidates.filter { place in
                asked += 1
                if asked % 64 == 0, !isStopped { isStopped = shouldStop() }
                return !isStopped && holds(test, for: chunk[place])
            }
        }
    }

    private static func places(of needle: [UInt8], in chunk: EventChunk) -> ChunkPlaces {
        guard needle.count > 1 else {
            return chunk.places(of: needle.count) { ByteSearch.offset(of: needle, in: $0) }
        }
        let search = PairSearch(needle)
        return chunk.places(of: needle.count) { search.offset(in: $0) }
    }

    /// The places of which a test holds that asks for no text; some beyond the candidates where that costs less.
    private mutating func places(of test: QueryTest, in chunk: EventChunk, among candidates: ChunkPlaces) -> ChunkPlaces
    {
        switch test {
        case .relevance(.none) where !chunk.holdsIgnored: return ChunkPlaces()
        case .name(let field, let name):
            guard let column = field.column else { return ChunkPlaces() }
            return chunk.places(in: column) { $0 == name }
        case .sources(let names): return chunk.places(in: .source) { names.contains($0) }
        case .speaker(let name): return chunk.places(in: .speaker) { Self.isSpeaker($0, name) }
        case .notBefore(let moment) where chunk.span.map({ $0.lowerBound >= moment }) ?? false: return candidates
        case .notBefore(let moment) where chunk.span.map({ $0.upperBound < moment }) ?? true: return ChunkPlaces()
        case .before(let moment) where chunk.span.map({ $0.upperBound < moment }) ?? false: return candidates
        case .before(let moment) where chunk.span.map({ $0.lowerBound >= moment }) ?? true: return ChunkPlaces()
        default: return candidates.filter { holds(test, for: chunk[$0]) }
        }
    }
}
