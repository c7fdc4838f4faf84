/// Looks for a letter among the branches of a state of a packed tree, which stand side by side in the order of their
/// letters.
public enum SortedLetters {
    /// The place of `letter` in `letters` from `first` up to `end`, or 0 where it is not there (place 0 is the root's).
    @inlinable @inline(__always)
    public static func place(of letter: UInt8, in letters: [UInt8], from first: Int, to end: Int) -> Int {
        var (low, high) = (first, end)
        while high &- low > 8 {
            let middle = (low &+ high) / 2
            if letters[middle] <= letter { low = middle } else { high = middle }
        }
        while low < high {
            if letters[low] == letter { return low }
            low &+= 1
        }
        return 0
    }
}
