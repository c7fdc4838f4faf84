import CPCRE2

/// The working memory of regular expressions while many events are searched, with the limits that keep it bounded.
final class RegexMatching {
    enum Answer: Equatable {
        case range(Range<Int>)
        case none
        /// Given up at the match limit.
        case tooCostly
    }

    /// Steps of one match: some milliseconds.
    static let stepLimit: UInt32 = 100_000

    private let data: OpaquePointer?
    private let context: OpaquePointer?

    init() {
        data = pcre2_match_data_create_8(1, nil)
        context = pcre2_match_context_create_8(nil)
        pcre2_set_match_limit_8(context, Self.stepLimit)
        pcre2_set_depth_limit_8(context, Self.stepLimit)
        pcre2_set_heap_limit_8(context, 16_384)  // kibibytes
    }

    deinit {
        pcre2_match_data_free_8(data)
        pcre2_match_context_free_8(context)
    }

    /// The first place at or behind `start` where the pattern matches.
    func firstMatch(of pattern: RegexPattern, in text: UnsafeRawBufferPointer, from start: Int = 0) -> Answer {
        guard data != nil, context != nil else { return .tooCostly }
        let bytes = text.assumingMemoryBound(to: UInt8.self)
        let count = pcre2_match_8(pattern.code, bytes.baseAddress, bytes.count, start, 0, data, context)
        // 0: it matched, and its groups had no room, which nobody asks for.
        if count >= 0, let offsets = pcre2_get_ovector_pointer_8(data) {
            return .range(offsets[0]..<max(offsets[0], offsets[1]))
        }
        // Text that is no UTF-8 (a damaged file) is answered with an error of its own, and does not match.
        return Self.costErrors.contains(count) ? .tooCostly : .none
    }

    private static let costErrors: Set<Int32> = [
        PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_JIT_STACKLIMIT,
        PCRE2_ERROR_NOMEMORY,
    ]
}
