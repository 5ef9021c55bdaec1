#if Command
  import ArgumentParser
  import Precedence

  /// For which day: where values of the rules have dates, those that hold on it.
  struct AsOfOptions: ParsableArguments {
    @Option(
      name: .customLong("as-of"),
      help: .init(
        "Day whose values are used where rules have values by date, such as 2026-04-01.",
        valueName: "date"
      ),
      transform: Self.date
    )
    var asOf: CalendarDate?

    /// Reads a date.
    ///
    /// - Parameter text: What was typed.
    /// - Returns: The date.
    /// - Throws: What to write instead, if the text is no date.
    static func date(_ text: String) throws -> CalendarDate {
      if let date = CalendarDate(text) { return date }
      throw ValidationError("write year, month and day, as in --as-of 2026-04-01")
    }
  }
#endif
