#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is there while something is measured.
enum TemporaryFile {
  /// Writes a file, hands out its path, and removes it.
  ///
  /// - Parameters:
  ///   - text: What to write.
  ///   - ending: The ending of its name, such as `.csv`.
  ///   - body: Receives the path.
  /// - Returns: What the body returns; `nil` if the file cannot be written.
  static func with<Result>(
    _ text: String,
    ending: String,
    _ body: (String) async -> Result
  ) async -> Result? {
    var name = Array("/tmp/precedence-bench-XXXXXX\(ending)".utf8CString)
    let descriptor = mkstemps(&name, Int32(ending.utf8.count))
    guard descriptor >= 0 else { return nil }
    let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { unlink(path) }
    var left = Array(text.utf8)[...]
    while !left.isEmpty {
      let written = left.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 else { break }
      left = left.dropFirst(written)
    }
    guard close(descriptor) == 0, left.isEmpty else { return nil }
    return await body(path)
  }
}
