/// What the arguments ask for: perhaps `--only` and the name of a bench, then the path of the built
/// program and the folder of an example.
struct Choice: Sendable {
  /// The only bench to run; `nil` for all.
  let only: String?
  /// The path of the program.
  let program: String
  /// The folder of the example that it ranks.
  let example: String

  /// Reads arguments.
  ///
  /// - Parameter arguments: The arguments behind the program's name.
  init(_ arguments: some Collection<String>) {
    let isOnly = arguments.first == "--only"
    let others = isOnly ? Array(arguments.dropFirst(2)) : Array(arguments)
    only = isOnly ? arguments.dropFirst().first : nil
    program = others.first ?? "../.build/release/precedence"
    example = others.dropFirst().first ?? "../Examples/st-albans-2021"
  }

  /// Whether a bench is to be run.
  func wants(_ bench: String) -> Bool { only == nil || only == bench }
}
