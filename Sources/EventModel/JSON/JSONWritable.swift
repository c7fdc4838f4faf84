/// A record that writes itself as one JSON object, members in a fixed order.
public protocol JSONWritable {
    func write(to json: inout JSONWriter)
}
