/// The words of the expression language.
package enum ExpressionWords {
  /// Words that no measure, criterion or group may be called.
  ///
  /// The names of functions are not among them: a function is a name before a bracket, so a measure
  /// may well be called `count`.
  package static let reserved = [
    "and", "or", "not", "between", "in", "is", "missing", "at", "least", "most", "level", "true",
    "false", "base", "significant",
  ]

  /// The functions, in the order in which to list them.
  static let functions = ["min", "max", "abs", "round", "sum", "count", "mean"]
}
