/// Scales and units of amounts, in lower case; a word stands for its inflected forms too.
enum AmountUnits {
    typealias Entry<Value> = (text: [Unicode.Scalar], value: Value)

    static let scales: [Entry<Double>] = entries([
        ("trillion", 1e12), ("trn", 1e12), ("трлн", 1e12), ("триллион", 1e12), ("万亿", 1e12), ("兆", 1e12),
        ("billion", 1e9), ("bn", 1e9), ("bln", 1e9), ("b", 1e9), ("млрд", 1e9), ("миллиард", 1e9), ("十亿", 1e9),
        ("亿", 1e8), ("億", 1e8), ("million", 1e6), ("mln", 1e6), ("m", 1e6), ("млн", 1e6), ("миллион", 1e6),
        ("百万", 1e6), ("thousand", 1e3), ("тыс", 1e3), ("万", 1e4), ("萬", 1e4),
    ])

    static let units: [Entry<String>] = entries([
        ("us dollar", "USD"), ("u.s. dollar", "USD"), ("dollar", "USD"), ("usd", "USD"), ("долл", "USD"),
        ("美元", "USD"), ("美金", "USD"), ("yuan", "CNY"), ("rmb", "CNY"), ("юан", "CNY"), ("人民币", "CNY"), ("元", "CNY"),
        ("rouble", "RUB"), ("ruble", "RUB"), ("руб", "RUB"), ("卢布", "RUB"), ("盧布", "RUB"), ("euro", "EUR"),
        ("евро", "EUR"), ("欧元", "EUR"), ("cubic met", "m3"), ("bcm", "bcm"), ("кубометр", "m3"), ("куб", "m3"),
        ("立方米", "m3"), ("立方公尺", "m3"), ("tonne", "t"), ("ton", "t"), ("тонн", "t"), ("吨", "t"), ("噸", "t"),
        ("barrel", "bbl"), ("баррел", "bbl"), ("桶", "bbl"), ("percent", "%"), ("per cent", "%"), ("процент", "%"),
        ("%", "%"), ("％", "%"), ("km", "km"), ("км", "km"), ("公里", "km"),
    ])

    static let signs: [(scalar: Unicode.Scalar, unit: String)] = [
        ("$", "USD"), ("€", "EUR"), ("¥", "CNY"), ("￥", "CNY"), ("₽", "RUB"), ("£", "GBP"),
    ]

    private static func entries<Value>(_ list: [(String, Value)]) -> [Entry<Value>] {
        list.map { (Array($0.0.unicodeScalars), $0.1) }
    }
}
