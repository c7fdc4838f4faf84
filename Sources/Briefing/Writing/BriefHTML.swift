import Analysis
public import EventModel

/// A brief as one HTML file without scripts or outside resources, for a browser and for print.
public struct BriefHTML {
    private let brief: Brief
    private let wording: BriefWording

    public init(_ brief: Brief, dossier: Dossier) {
        self.brief = brief
        wording = BriefWording(brief: brief, dossier: dossier)
    }

    public var text: String {
        let title = HTMLText.escaped("\(wording.title), \(wording.span())")
        return """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>\(title)</title>
            <style>
            \(Self.style)
            </style></head><body>
            <h1>\(HTMLText.escaped(wording.title))</h1>
            <p class="span">\(HTMLText.escaped(wording.span()))</p>
            <p class="headline">\(HTMLText.escaped(brief.headline))</p>
            <section><h2>State</h2>
            \(doubt)\(figures)
            \(charts)
            \(list(wording.moves() + [wording.friction()] + wording.deeds()))
            </section>
            <section><h2>Signals</h2>\(signals)</section>
            <section><h2>Calendar</h2>\(list(brief.calendar.map(wording.expected)))</section>
            <section><h2>Sources gone blind</h2>\(list(wording.blindWords))</section>
            <section><h2>Stories</h2>
            \(stories)
            </section>
            <section class="sources"><h2>Sources</h2>
            \(citations)
            </section>
            <footer>\(wording.footer().map { "<p>\(HTMLText.escaped($0))</p>" }.joined(separator: "\n"))</footer>
            </body></html>

            """
    }

    private var doubt: String { wording.hearing.map { "<p class=\"doubt\">\(HTMLText.escaped($0))</p>\n" }.joined() }

    private var figures: String {
        let rows = brief.state.lines.figures.filter { $0.scope == .overall }.map { figure -> String in
            if let reason = figure.standing.reason, figure.standing.isWithheld {
                return
                    "<tr class=\"withheld\"><th>\(figure.line.rawValue)</th><td colspan=\"6\">withheld: \(HTMLText.escaped(reason))</td></tr>"
            }
            func text(_ value: Double) -> String { FigureText.figure(value, of: figure.line) }
            let readings = figure.readings.map { reading -> String in
                let difference = reading.difference.figure.map(FigureText.signed) ?? "–"
                return "<td>\(difference)<small>\(HTMLText.escaped(reading.name))</small></td>"
            }
            let doubt = figure.standing.reason.map { "<small>\(HTMLText.escaped($0))</small>" } ?? ""
            return
                "<tr class=\"\(figure.standing.name)\"><th>\(figure.line.rawValue)\(doubt)</th><td class=\"figure\">\(text(figure.fast)) \(Self.arrow(figure.trend))</td><td>\(text(figure.band.lowerBound))…\(text(figure.band.upperBound))<small>band</small></td><td>\(text(figure.slow))<small>slow</small></td>\(readings.joined())</tr>"
        }
        return "<table>\(rows.joined(separator: "\n"))</table>"
    }

    private var charts: String {
        brief.charts.map {
            "<figure><figcaption>\($0.line.rawValue)</figcaption>\(LineChartSVG(chart: $0).text)</figure>"
        }
        .joined(separator: "\n")
    }

    private var signals: String {
        let older = wording.olderSignals.map { "<p>\(HTMLText.escaped($0))</p>" }.joined()
        if brief.signals.isEmpty { return "<p>Nothing.</p>\(older)" }
        let items = brief.signals.map { signal -> String in
            let link = brief.grounds[signal.id].map { " <a href=\"#c\($0)\">[\($0)]</a>" } ?? ""
            let near = (brief.near[signal.id] ?? []).map { "near in time before it: \($0)" }
            return "<li>\(HTMLText.escaped(signal.words))\(link)\(near.isEmpty ? "" : list(near))</li>"
        }
        return "<ul>\(items.joined(separator: "\n"))</ul>\(older)"
    }

    private var stories: String {
        let rest = wording.rest.map { "<p>\(HTMLText.escaped($0))</p>" }.joined()
        if brief.stories.isEmpty { return "<p>Nothing.</p>\(rest)" }
        let items = brief.stories.map { story -> String in
            let (gist, facts) = (HTMLText.escaped(wording.gist(story)), HTMLText.escaped(wording.facts(story)))
            let language = HTMLText.escaped(story.lead.language)
            return
                "<li><strong>\(gist)</strong> <span lang=\"\(language)\">\(HTMLText.escaped(story.lead.title))</span> <small>\(facts)</small> <a href=\"#c\(story.citation)\">[\(story.citation)]</a></li>"
        }
        return "<ol class=\"stories\">\(items.joined(separator: "\n"))</ol>\(rest)"
    }

    private var citations: String {
        let items = brief.citations.map { citation -> String in
            let words = HTMLText.escaped(wording.citation(citation))
            let link = citation.url.flatMap(HTMLText.address).map { " <a href=\"\($0)\">open</a>" } ?? ""
            return "<li id=\"c\(citation.number)\">\(words)\(link)</li>"
        }
        return items.isEmpty ? "<p>None.</p>" : "<ol>\(items.joined(separator: "\n"))</ol>"
    }

    private func list(_ lines: [String]) -> String {
        if lines.isEmpty { return "<p>Nothing.</p>" }
        return "<ul>\(lines.map { "<li>\(HTMLText.escaped($0))</li>" }.joined(separator: "\n"))</ul>"
    }

    private static func arrow(_ trend: LineTrend) -> String {
        switch trend {
        case .up: "▲"
        case .down: "▼"
        case .steady: "─"
        }
    }

    private static let style = """
        :root{color-scheme:light dark;--ink:#1d2330;--faint:#667;--rule:#ccd;--fast:#1b5fb4;--slow:#c2711b;--paper:#fff}
        @media(prefers-color-scheme:dark){:root{--ink:#e6e8ee;--faint:#99a;--rule:#445;--fast:#6fb1ff;--slow:#f0a860;--paper:#14171f}}
        body{font:16px/1.45 system-ui,"Noto Sans","Noto Sans CJK SC",sans-serif;color:var(--ink);background:var(--paper);max-width:46rem;margin:2rem auto;padding:0 1rem}
        h1{margin:0;font-size:1.7rem}h2{font-size:1.05rem;margin:1.6rem 0 .4rem;border-bottom:1px solid var(--rule)}
        .span,small,.sources,footer{color:var(--faint)}.headline{font-weight:600}
        table{border-collapse:collapse;width:100%}th{text-align:left}td,th{padding:.25rem .6rem .25rem 0;vertical-align:top}
        td small,th small{display:block;font-weight:400;font-size:.75rem}.figure{font-weight:600;white-space:nowrap}
        .doubt{border-left:3px solid var(--slow);padding-left:.6rem}
        .greyed td,.greyed th,.withheld{color:var(--faint)}
        figure{margin:.6rem 0}figcaption{font-size:.85rem;color:var(--faint)}svg{width:100%;height:auto}
        svg text{font-size:9px;fill:var(--faint);text-anchor:middle}svg .level{text-anchor:end;dominant-baseline:middle}
        .grid{stroke:var(--rule);stroke-width:.5}polyline{fill:none;stroke-width:1.5}.fast{stroke:var(--fast)}.slow{stroke:var(--slow);stroke-dasharray:4 3}
        ul,ol{padding-left:1.2rem}li{margin:.2rem 0;overflow-wrap:anywhere}.sources,footer{font-size:.85rem}
        @media print{body{margin:0;max-width:none;font-size:11pt}section{break-inside:auto}li,figure,tr{break-inside:avoid}a{color:inherit}}
        """
}
