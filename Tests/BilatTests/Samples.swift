import ScreenModel
import TerminalRig

/// What the tests' feeds say; all of it is invented.
enum Samples {
    static let patrol = "Россия и Китай провели совместное воздушное патрулирование над Японским морем"
    static let veto = "俄中外长在莫斯科举行会谈"
    static let navigation = "北斗与格洛纳斯将互建监测站,中俄签署计划"
    static let gas = "Gazprom and CNPC agree gas price for Power of Siberia 2 pipeline"
    static let late = "Russia and China sign agreement on grain corridor"

    static let feeds: [(String, [FeedItem])] = [
        ("moscow", [FeedItem(id: "patrol", title: patrol, summary: "Полёт длился восемь часов.", age: 90)]),
        (
            "beijing",
            [
                FeedItem(id: "talks", title: veto, summary: "双方讨论了双边关系。", age: 80),
                FeedItem(id: "navigation", title: navigation, age: 70),
            ]
        ),
        (
            "world",
            [FeedItem(id: "gas", title: gas, summary: "Moscow and Beijing agreed a price, the wire says.", age: 60)]
        ),
    ]

    /// What a feed has in its second version besides.
    static let lateItems = ["world": FeedItem(id: "late", title: late, age: 1)]

    static let small = Size(width: 80, height: 24)
    static let large = Size(width: 200, height: 60)

    /// Each of the four panes counts at least one event in its title.
    static func isFilled(_ screen: RigScreen) -> Bool {
        let text = screen.text
        return ["1 Economic ", "2 Military ", "3 Diplomatic ", "4 Tech "].allSatisfy { title in
            text.components(after: title).contains { $0.first?.isNumber == true }
        }
    }
}

extension String {
    /// What follows each occurrence of a text.
    fileprivate func components(after text: String) -> [Substring] {
        ranges(of: text).map { self[$0.upperBound...] }
    }
}
