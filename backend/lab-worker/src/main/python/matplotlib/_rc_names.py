"""The names of all settings that matplotlib has, group by group."""

_GROUPS = {
    'agg': 'path.chunksize',
    'animation': 'bitrate codec convert_args convert_path embed_limit ffmpeg_args ffmpeg_path frame_format html writer',
    'axes': 'autolimit_mode axisbelow edgecolor facecolor formatter.limits formatter.min_exponent '
            'formatter.offset_threshold formatter.use_locale formatter.use_mathtext formatter.useoffset grid '
            'grid.axis grid.which labelcolor labelpad labelsize labelweight linewidth prop_cycle spines.bottom '
            'spines.left spines.right spines.top titlecolor titlelocation titlepad titlesize titleweight titley '
            'unicode_minus xmargin ymargin zmargin',
    'axes3d': 'grid',
    'backend': '',
    'backend_fallback': '',
    'boxplot': 'bootstrap boxprops.color boxprops.linestyle boxprops.linewidth capprops.color capprops.linestyle '
               'capprops.linewidth flierprops.color flierprops.linestyle flierprops.linewidth flierprops.marker '
               'flierprops.markeredgecolor flierprops.markeredgewidth flierprops.markerfacecolor '
               'flierprops.markersize meanline meanprops.color meanprops.linestyle meanprops.linewidth '
               'meanprops.marker meanprops.markeredgecolor meanprops.markerfacecolor meanprops.markersize '
               'medianprops.color medianprops.linestyle medianprops.linewidth notch patchartist showbox showcaps '
               'showfliers showmeans vertical whiskerprops.color whiskerprops.linestyle whiskerprops.linewidth '
               'whiskers',
    'contour': 'algorithm corner_mask linewidth negative_linestyle',
    'date': 'autoformatter.day autoformatter.hour autoformatter.microsecond autoformatter.minute '
            'autoformatter.month autoformatter.second autoformatter.year converter epoch interval_multiples',
    'docstring': 'hardcopy',
    'errorbar': 'capsize',
    'figure': 'autolayout constrained_layout.h_pad constrained_layout.hspace constrained_layout.use '
              'constrained_layout.w_pad constrained_layout.wspace dpi edgecolor facecolor figsize frameon labelsize '
              'labelweight max_open_warning raise_window subplot.bottom subplot.hspace subplot.left subplot.right '
              'subplot.top subplot.wspace titlesize titleweight',
    'font': 'cursive family fantasy monospace sans-serif serif size stretch style variant weight',
    'grid': 'alpha color linestyle linewidth',
    'hatch': 'color linewidth',
    'hist': 'bins',
    'image': 'aspect cmap composite_image interpolation lut origin resample',
    'interactive': '',
    'keymap': 'back copy forward fullscreen grid grid_minor help home pan quit quit_all save xscale yscale zoom',
    'legend': 'borderaxespad borderpad columnspacing edgecolor facecolor fancybox fontsize framealpha frameon '
              'handleheight handlelength handletextpad labelcolor labelspacing loc markerscale numpoints '
              'scatterpoints shadow title_fontsize',
    'lines': 'antialiased color dash_capstyle dash_joinstyle dashdot_pattern dashed_pattern dotted_pattern '
             'linestyle linewidth marker markeredgecolor markeredgewidth markerfacecolor markersize scale_dashes '
             'solid_capstyle solid_joinstyle',
    'markers': 'fillstyle',
    'mathtext': 'bf cal default fallback fontset it rm sf tt',
    'patch': 'antialiased edgecolor facecolor force_edgecolor linewidth',
    'path': 'effects simplify simplify_threshold sketch snap',
    'pcolor': 'shading',
    'pcolormesh': 'snap',
    'pdf': 'compression fonttype inheritcolor use14corefonts',
    'pgf': 'preamble rcfonts texsystem',
    'polaraxes': 'grid',
    'ps': 'distiller.res fonttype papersize useafm usedistiller',
    'savefig': 'bbox directory dpi edgecolor facecolor format orientation pad_inches transparent',
    'scatter': 'edgecolors marker',
    'svg': 'fonttype hashsalt image_inline',
    'text': 'antialiased color hinting hinting_factor kerning_factor latex.preamble parse_math usetex',
    'timezone': '',
    'tk': 'window_focus',
    'toolbar': '',
    'webagg': 'address open_in_browser port port_retries',
    'xaxis': 'labellocation',
    'xtick': 'alignment bottom color direction labelbottom labelcolor labelsize labeltop major.bottom major.pad '
             'major.size major.top major.width minor.bottom minor.pad minor.size minor.top minor.visible '
             'minor.width top',
    'yaxis': 'labellocation',
    'ytick': 'alignment color direction labelcolor labelleft labelright labelsize left major.left major.pad '
             'major.right major.size major.width minor.left minor.pad minor.right minor.size minor.visible '
             'minor.width right',
}
NAMES = frozenset(f'{group}.{name}' for group, names in _GROUPS.items() for name in names.split()) | \
    frozenset(group for group, names in _GROUPS.items() if not names)
