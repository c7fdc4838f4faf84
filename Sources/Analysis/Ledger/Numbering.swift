/// Numbers values in the order of their first use, from 1; 0 stands for none.
struct Numbering<Value: Hashable & Sendable>: Sendable {
    private(set) var values: [Value] = []
    private var numbers: [Value: UInt32] = [:]

    mutating func number(of value: Value?) -> UInt32 {
        guard let value else { return 0 }
        if let number = numbers[value] { return number }
        values.append(value)
        let number = UInt32(values.count)
        numbers[value] = number
        return number
    }
}
