import CapturedFeeds
import FixtureServer

/// A dossier that stands alone: the two parties by a few words, and one source for each captured sequence.
struct CapturedDossier {
    let sequences: [CapturedSequence]
    let server: FixtureServer

    var yaml: String {
        Self.parties + "sources:\n" + sequences.map(source).joined()
    }

    private func source(of sequence: CapturedSequence) -> String {
        """
          - name: \(sequence.sourceName)
            url: \(server.url("/\(sequence.name).xml"))
            side: third
            jurisdiction: INT
            kind: independent
            audience: foreign
            language: \(sequence.name.hasPrefix("hist-greatfire") ? "zh" : "ru")
            interval: 1m
            allowsPrivateAddress: true

        """
    }

    private static let parties = """
        alone: true
        title: Captured
        parties:
          - code: RUS
            letter: R
            capitalLetter: M
            name: {en: Russia, ru: Россия, zh: 俄罗斯}
            capital: {en: Moscow, ru: Москва, zh: 莫斯科}
            clock: {abbreviation: MSK, offset: "+03:00"}
            names: {en: Russia, ru: росси*, zh: 俄罗斯}
          - code: CHN
            letter: C
            capitalLetter: B
            name: {en: China, ru: Китай, zh: 中国}
            capital: {en: Beijing, ru: Пекин, zh: 北京}
            clock: {abbreviation: CST, offset: "+08:00"}
            names: {en: China, ru: кита*, zh: 中国}

        """
}
