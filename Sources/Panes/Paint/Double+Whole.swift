extension Double {
    /// The nearest whole number; 0 for what is none, and never out of range.
    var whole: Int {
        isFinite ? Int(Swift.max(-1e15, Swift.min(1e15, rounded()))) : 0
    }
}
