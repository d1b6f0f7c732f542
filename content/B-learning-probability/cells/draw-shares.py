figure, panels = plt.subplots(1, 2, figsize=(12, 4))
panels[0].set_title("with fog")
panels[1].set_title("without fog")
for panel, rows in [(panels[0], record), (panels[1], sharp_record)]:
    for kind, color in enumerate(["tab:blue", "tab:orange", "tab:green"]):
        panel.plot([row[kind] for row in rows], color=color,
                   label=names[kind])
        panel.axhline(chances[kind].item(), color=color,
                      linestyle="--", alpha=0.5)
    panel.set_ylim(0, 1.05)
    panel.set_xlabel("steps / 100")
    panel.set_ylabel("share")
panels[0].legend()
plt.show()
