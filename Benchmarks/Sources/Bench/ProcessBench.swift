#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A whole process, from its start to its end, its output thrown away.
enum ProcessBench {
  /// Measures a program.
  ///
  /// - Parameters:
  ///   - bench: What kind of thing it is.
  ///   - name: What to call it.
  ///   - command: The program's path, then its arguments.
  ///   - candidates: How many candidates it ranks, or ballots it counts.
  ///   - criteria: By how many criteria, or over how many options.
  ///   - runs: How many times to start it.
  /// - Returns: The times; `nil` if the program does not start or does not end with 0.
  static func run(
    _ bench: String,
    _ name: String,
    _ command: [String],
    candidates: Int,
    criteria: Int,
    runs: Int
  ) async -> Measurement? {
    guard start(command) == 0 else { return nil }
    return await Measurement(
      bench,
      name,
      candidates: candidates,
      criteria: criteria,
      runs: runs
    ) {
      Int(start(command))
    }
  }

  /// Runs a program to its end, without a shell between, and gives its status.
  private static func start(_ command: [String]) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [1, 2] as [Int32] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var arguments = command.map { strdup($0) }
    defer { arguments.forEach { free($0) } }
    arguments.append(nil)
    var child = pid_t()
    guard posix_spawn(&child, command[0], &actions, nil, arguments, environ) == 0 else { return -1 }
    var status: Int32 = 0
    return waitpid(child, &status, 0) == child ? status : -1
  }
}
