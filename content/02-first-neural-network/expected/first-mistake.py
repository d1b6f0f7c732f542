assert says != label, label
