/// Why a fit cannot be made, in one sentence that starts in lower case and says the cure.
public struct FitFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sentence.
  public let description: String

  package init(_ description: String) { self.description = description }
}
