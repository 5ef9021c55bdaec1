import Foundation

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
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("precedence-bench-\(UUID().uuidString)\(ending)")
    defer { try? FileManager.default.removeItem(at: file) }
    guard (try? Data(text.utf8).write(to: file, options: .atomic)) != nil else { return nil }
    return await body(file.path)
  }
}
