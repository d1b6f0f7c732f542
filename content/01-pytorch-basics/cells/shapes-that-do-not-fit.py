right @ left
