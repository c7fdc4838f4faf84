import Analysis
import Dossiers
import EventCoding
import EventModel
import Foundation

/// Runs the analysis over dated headlines and says how many known moments it would have noticed.
///
/// `back-test MOMENTS.tsv HEADLINES.tsv…`: headlines are `date TAB … TAB text`, in English or Chinese; the rules of the
/// game stand at the top of the moments' file.
@main
struct BackTest {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let first = arguments.first, arguments.count >= 2 else {
            print("usage: back-test MOMENTS.tsv HEADLINES.tsv…")
            exit(2)
        }
        let dossier = try DossierLibrary(userFolder: nil).dossier("russia-china").dossier
        let moments = try String(contentsOfFile: first, encoding: .utf8).split(separator: "\n").compactMap(Moment.init)
        let rows = try arguments.dropFirst().flatMap { try HeadlineFile(path: $0).rows(dossier: dossier) }
        var run = BackTestRun(dossier: dossier, rows: rows)
        run.report(moments)
    }
}
