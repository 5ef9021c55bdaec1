#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What processors worked for this process and for those that it started and that have ended.
enum ProcessorTime {
  /// Seconds so far, in the program and in the system.
  static var used: Double {
    var (own, others) = (rusage(), rusage())
    guard getrusage(itself, &own) == 0, getrusage(children, &others) == 0 else {
      return 0
    }
    return seconds(own) + seconds(others)
  }

  // RUSAGE_SELF and RUSAGE_CHILDREN, which are an enumeration in one C library and numbers in others.
  private static let itself: Int32 = 0
  private static let children: Int32 = -1

  /// How many processes wanted a processor over the last minute, to two places; 0 if nobody says.
  static var load: Double {
    var loads = [0.0]
    guard getloadavg(&loads, 1) == 1 else { return 0 }
    return (loads[0] * 100).rounded() / 100
  }

  private static func seconds(_ usage: rusage) -> Double {
    seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
