import Diagnostics

extension YAMLDocument {
  /// The file, put together from its tokens: always the bytes that were read.
  ///
  /// - Complexity: Linear in the size of the file.
  package var printed: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count)
    for token in tokens { bytes += source.bytes[token.range] }
    return bytes
  }

  /// The comments in the order of the file, each from its `#` to the end of its line.
  package var comments: [YAMLToken] { tokens.filter { $0.kind == .comment } }

  /// The text of a token, as written.
  ///
  /// - Parameter token: A token of this document.
  /// - Returns: The text, quotes and all.
  package func text(of token: YAMLToken) -> String { source.text(in: token.range) }
}
