"""The same commands as `python -m wsd_dash`."""

import sys

from wsd_dash.cli import main

if __name__ == "__main__":
    sys.exit(main())
