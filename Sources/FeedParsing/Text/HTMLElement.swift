/// What an element of HTML means for plain text.
enum HTMLElement {
    /// The words before and after it belong together: `<b>`.
    case inline
    /// It stands on its own line: `<p>`, `<br>`.
    case block
    /// Its content is no text: `<script>`.
    case hidden

    /// Nil when HTML has no such element, so that `<` was probably meant as a character.
    init?(name: ByteView) {
        guard name.count <= 16, let kind = Self.kinds[NameHash.of(name)] else { return nil }
        self = kind
    }

    static func isVoid(_ name: UInt64) -> Bool {
        voidNames.contains(name)
    }

    private static let voidNames = Set(["br", "img", "hr", "wbr", "input", "embed", "area", "param"].map(NameHash.of))

    private static let kinds: [UInt64: HTMLElement] = {
        var kinds: [UInt64: HTMLElement] = [:]
        for (kind, names) in groups {
            for name in names.split(separator: " ") { kinds[NameHash.of(String(name))] = kind }
        }
        return kinds
    }()

    private static let groups: [(HTMLElement, String)] = [
        (
            .inline,
            """
            a abbr acronym audio b bdi bdo big blink button cite code data datalist del dfn em embed font i img input \
            ins kbd label link map area mark marquee meta meter nobr noindex noscript o:p object optgroup output param \
            picture progress q rb rp rt ruby s samp select slot small source span strike strong sub sup svg time track \
            tt u var video wbr iframe base basefont bgsound canvas math
            """
        ),
        (
            .block,
            """
            address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt \
            fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li \
            main menu nav noframes ol option p pre search section summary table tbody td tfoot th thead tr ul \
            textarea xmp head title
            """
        ),
        (.hidden, "script style template applet"),
    ]
}
