/// Why nothing can be drawn with some settings, in one sentence that starts in lower case and says
/// the cure.
public struct DrawFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sentence.
  public let description: String

  package init(_ description: String) { self.description = description }
}
