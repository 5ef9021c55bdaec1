#if Command
  import ArgumentParser

  /// How often something is drawn, and from which seed.
  ///
  /// Numbers are read as text, so that one that is no number or too large gets a plain word.
  struct DrawOptions: ParsableArguments {
    @Option(
      parsing: .unconditional,
      help: .init(
        "How many draws, 100,000 unless told; for more than 50 candidates 'sensitivity' makes fewer.",
        valueName: "number"
      )
    )
    var draws: String?

    @Option(
      parsing: .unconditional,
      help: .init("Where the draws begin, 1 unless told; the same seed, the same result.")
    )
    var seed: String?
  }

  /// What is drawn, and by how many threads.
  struct DrawnOptions: ParsableArguments {
    @Flag(help: "Draw nothing: only what can be worked out exactly.")
    var noDraws = false

    @Option(
      parsing: .unconditional,
      help: .init(
        "Threads that draw; as many as there are processors unless told. The result is the same.",
        valueName: "number"
      )
    )
    var threads: String?

    @Option(
      name: [.customLong("weights")],
      parsing: .unconditionalSingleValue,
      help: .init(
        """
        Draw the weights of one group otherwise than all alike: 'risk.concern=20%..60%', \
        'risk: harm > volume = trend' or 'risk: as written'. May be given several times.
        """,
        valueName: "what"
      )
    )
    var weights: [String] = []

    @Flag(help: "Also draw measures that are known within an interval.")
    var measures = false

    @Flag(help: "Also draw judged levels, one lower to one higher.")
    var judgements = false
  }
#endif
