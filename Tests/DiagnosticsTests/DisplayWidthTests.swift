import Diagnostics
import Testing
