import Glibc

/// What the allocator holds of memory that was freed.
nonisolated enum FreeMemory {
    /// Gives it back to the system, where the C library can: reading a million rows leaves a tenth of their size over.
    static func giveBack() {
        // Asked for by name, because Swift's module of the C library does not have <malloc.h>.
        guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "malloc_trim") else { return }
        // `int malloc_trim(size_t pad)`, malloc_trim(3).
        let trim = unsafeBitCast(symbol, to: (@convention(c) (Int) -> CInt).self)
        _ = trim(0)
    }
}
