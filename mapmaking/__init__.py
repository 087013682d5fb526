"""Where the body maps are made: figure data, the solver of place rules, the drawing (svgwrite).

The program itself never loads this room; it reads what is made here (`assets/svg`, `bodymap/atlas`). It is in
the repository and in the source archive, and not in what people install.
"""
