import EventModel
import Testing

@testable import EventCoding

@Suite struct AmountReadingTests {
    @Test(arguments: [
        ("trade hit $37.01 bn in May", 37.01e9, "USD", "$37.01 bn"),
        ("38 млрд кубометров газа", 38e9, "m3", "38 млрд кубометров"),
        ("贸易额达2400亿美元", 2400e8, "USD", "2400亿美元"),
        ("снизился на 9,5 процента", 9.5, "%", "9,5 процента"),
        ("1,234,567 tonnes of coal", 1_234_567, "t", "1,234,567 tonnes"),
        ("200 000 тонн", 200_000, "t", "200 000 тонн"),
        ("worth US$2 billion", 2e9, "USD", "$2 billion"),
    ])
    func amount_isLifted(expected: (String, Double, String, String)) {
        let amounts = AmountReading.amounts(in: expected.0)
        #expect(amounts == [Amount(value: expected.1, unit: expected.2, text: expected.3)])
    }

    @Test(arguments: ["in 2024", "CR929", "5G network", "top 10", "", "99999999999999999999 dollars", "1.", "7 марта"])
    func number_withoutUnit_isNoAmount(text: String) {
        #expect(AmountReading.amounts(in: text).isEmpty)
    }
}
