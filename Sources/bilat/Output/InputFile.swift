import Foundation

/// A file named on the command line; `-` is standard input.
nonisolated struct InputFile {
    let name: String

    init(_ name: String) {
        self.name = name
    }

    /// An open handle, or a failure that names the file.
    func handle() throws -> FileHandle {
        if name == "-" { return .standardInput }
        guard let handle = FileHandle(forReadingAtPath: name) else {
            throw Failure("\(name): cannot be read: \(String(cString: strerror(errno)))", status: .usage)
        }
        return handle
    }

    /// The whole content.
    func bytes() throws -> [UInt8] {
        [UInt8](try handle().readToEnd() ?? Data())
    }
}
